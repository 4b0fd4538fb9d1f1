import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { CrossIcon } from '../../../components/icons';
import input from '../../../components/text-field.module.css';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import { blankOf, startOf, type Field, type FieldShape } from './schema-fields';
import styles from './explorer.module.css';

/** What is wrong, by the path of the argument. */
export type Errors = ReadonlyMap<string, string>;

interface FieldProps {
  readonly field: Field;
  readonly path: string;
  readonly value: unknown;
  /** Undefined: the argument is left out. */
  readonly onChange: (value: unknown) => void;
  readonly errors: Errors;
}

interface GroupProps {
  readonly fields: readonly Field[];
  /** Of the group itself; empty: the arguments as a whole. */
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: Record<string, unknown>) => void;
  readonly errors: Errors;
}

export function FieldGroup({ fields, path, value, onChange, errors }: GroupProps) {
  const values = isRecord(value) ? value : {};
  return (
    <>
      {fields.map((field) => (
        <FieldView
          key={field.name}
          field={field}
          path={path === '' ? field.name : `${path}.${field.name}`}
          value={Object.hasOwn(values, field.name) ? values[field.name] : undefined}
          onChange={(next) => {
            const { [field.name]: _before, ...others } = values;
            onChange(next === undefined ? others : { ...others, [field.name]: next });
          }}
          errors={errors}
        />
      ))}
    </>
  );
}

function FieldView(props: FieldProps) {
  const { field, path, value, onChange, errors } = props;
  const { shape } = field;
  switch (shape.kind) {
    case 'group':
      return (
        <Fieldset field={field} path={path} errors={errors}>
          <FieldGroup fields={shape.fields} path={path} value={value} onChange={onChange} errors={errors} />
        </Fieldset>
      );
    case 'list':
      return <ListField {...props} item={shape.item} />;
    case 'text':
    case 'number':
    case 'boolean':
    case 'choice':
    case 'json':
      return <PlainField {...props} shape={shape} />;
  }
}

function ListField({ field, path, value, onChange, errors, item }: FieldProps & { readonly item: Field }) {
  const t = useText();
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return (
    <Fieldset field={field} path={path} errors={errors}>
      {items.map((each, index) => (
        <div key={index} className={styles['item']}>
          <div className={styles['item-body']}>
            <FieldView
              field={{ ...item, name: '', label: t('explorer.item', { number: index + 1 }), required: true }}
              path={`${path}.${index}`}
              value={each}
              onChange={(next) => onChange(items.with(index, next ?? ''))}
              errors={errors}
            />
          </div>
          <Button
            look="quiet"
            aria-label={t('explorer.item.remove', { number: index + 1, name: visibleText(field.label) })}
            onPress={() => {
              const left = items.toSpliced(index, 1);
              onChange(left.length === 0 && !field.required ? undefined : left);
            }}
          >
            <CrossIcon />
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...items, startOf({ ...item, required: true }) ?? blankOf(item)])}>
          {t('explorer.item.add')}
        </Button>
      </div>
    </Fieldset>
  );
}

interface FieldsetProps extends Pick<FieldProps, 'field' | 'path' | 'errors'> {
  readonly children: ReactNode;
}

function Fieldset({ field, path, errors, children }: FieldsetProps) {
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={styles['legend']}>
        <FieldLabel field={field} />
      </legend>
      {field.description !== null && <p className={input['help']}>{visibleText(field.description)}</p>}
      <FieldError text={errors.get(path)} />
      {children}
    </fieldset>
  );
}

interface PlainProps extends FieldProps {
  readonly shape: Exclude<FieldShape, { readonly kind: 'group' | 'list' }>;
}

function PlainField({ field, path, value, onChange, errors, shape }: PlainProps) {
  const id = useId();
  const error = errors.get(path);
  const described = [field.description !== null && `${id}-help`, error !== undefined && `${id}-error`]
    .filter((each) => each !== false)
    .join(' ');
  const shared = {
    id,
    'aria-invalid': error !== undefined,
    'aria-required': field.required,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
  return (
    <div className={styles['field']}>
      <label className={input['label']} htmlFor={id}>
        <FieldLabel field={field} />
      </label>
      <PlainInput field={field} shape={shape} value={value} onChange={onChange} shared={shared} />
      {field.description !== null && (
        <p id={`${id}-help`} className={input['help']}>
          {visibleText(field.description)}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

interface InputProps extends Pick<PlainProps, 'field' | 'shape' | 'value' | 'onChange'> {
  readonly shared: object;
}

function PlainInput({ field, shape, value, onChange, shared }: InputProps) {
  const t = useText();
  switch (shape.kind) {
    case 'text': {
      const text = typeof value === 'string' ? value : '';
      const change = (next: string) =>
        onChange(next === '' ? (field.nullable && field.required ? null : undefined) : next);
      return shape.long ? (
        <textarea
          {...shared}
          className={styles['long']}
          rows={3}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          className={input['input']}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      );
    }
    case 'number':
      return <NumberInput value={value} onChange={onChange} shared={shared} />;
    case 'boolean':
      return (
        <ChoiceInput
          options={[true, false]}
          field={field}
          value={value}
          onChange={onChange}
          shared={shared}
        />
      );
    case 'choice':
      return (
        <ChoiceInput
          options={shape.options}
          field={field}
          value={value}
          onChange={onChange}
          shared={shared}
        />
      );
    case 'json':
      return (
        <JsonInput value={value} onChange={onChange} shared={shared} placeholder={t('explorer.json.hint')} />
      );
  }
}

/** Keeps what is typed; what is no number stays a text, and the check before the call says so. */
function NumberInput({ value, onChange, shared }: Pick<InputProps, 'value' | 'onChange' | 'shared'>) {
  const [typed, setTyped] = useState(() =>
    typeof value === 'number' || typeof value === 'string' ? String(value) : '',
  );
  return (
    <input
      {...shared}
      className={styles['short']}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const number = Number(text.replace(',', '.'));
        onChange(text.trim() === '' ? undefined : Number.isFinite(number) ? number : text);
      }}
    />
  );
}

interface ChoiceProps extends Pick<InputProps, 'field' | 'value' | 'onChange' | 'shared'> {
  readonly options: readonly unknown[];
}

function ChoiceInput({ options, field, value, onChange, shared }: ChoiceProps) {
  const t = useText();
  const all = field.nullable && !options.includes(null) ? [...options, null] : options;
  const chosen = all.findIndex((option) => JSON.stringify(option) === JSON.stringify(value));
  return (
    <select
      {...shared}
      className={styles['short']}
      value={chosen}
      onChange={(event) => onChange(all[Number(event.target.value)])}
    >
      <option value={-1}>{t('explorer.not-given')}</option>
      {all.map((option, index) => (
        <option key={index} value={index}>
          {typeof option === 'string' ? visibleText(option.slice(0, 200)) : JSON.stringify(option)}
        </option>
      ))}
    </select>
  );
}

interface JsonProps extends Pick<InputProps, 'value' | 'onChange' | 'shared'> {
  readonly placeholder: string;
}

function JsonInput({ value, onChange, shared, placeholder }: JsonProps) {
  const t = useText();
  const [typed, setTyped] = useState(() => (value === undefined ? '' : JSON.stringify(value, null, 2)));
  const [isText, setIsText] = useState(false);
  return (
    <>
      <textarea
        {...shared}
        className={input['area']}
        rows={3}
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          const read = parsed(text);
          setIsText(text.trim() !== '' && read === undefined);
          onChange(text.trim() === '' ? undefined : (read ?? text));
        }}
      />
      {isText && <p className={input['help']}>{t('explorer.json.as-text')}</p>}
    </>
  );
}

function FieldLabel({ field }: { readonly field: Field }) {
  const t = useText();
  return (
    <>
      {visibleText(field.label)}
      {field.name !== '' && field.label !== field.name && (
        <code className={styles['name']}>{visibleText(field.name)}</code>
      )}
      {!field.required && <span className={styles['optional']}>{t('explorer.optional')}</span>}
    </>
  );
}

function FieldError({ id, text }: { readonly id?: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p id={id} className={input['error']}>
      {text}
    </p>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
