import { useId } from 'react';
import { useText } from '../i18n/use-text';
import { Fold } from './fold';
import field from './text-field.module.css';

/** Text as typed. */
export interface ToolCall {
  readonly tool: string;
  readonly toolArguments: string;
}

interface ToolInputProps {
  readonly call: ToolCall;
  /** What changed. */
  readonly onChange: (changes: Partial<ToolCall>) => void;
  /** What the tool is asked for. */
  readonly help: string;
  /** The arguments are asked for only when they are wanted, with this said of them. */
  readonly folded?: { readonly title: string; readonly help: string };
}

/** A tool, and what it is called with. Both may stay empty. */
export function ToolInput({ call, onChange, help, folded }: ToolInputProps) {
  const t = useText();
  const id = useId();
  const argumentFields = (
    <>
      <label className={field['label']} htmlFor={`${id}-arguments`}>
        {t('start.tool.arguments')}
      </label>
      <textarea
        id={`${id}-arguments`}
        className={field['area']}
        rows={4}
        spellCheck={false}
        maxLength={20_000}
        value={call.toolArguments}
        onChange={(event) => onChange({ toolArguments: event.target.value })}
        aria-describedby={folded === undefined ? undefined : `${id}-arguments-help`}
      />
      {folded !== undefined && (
        <p id={`${id}-arguments-help`} className={field['help']}>
          {folded.help}
        </p>
      )}
    </>
  );
  return (
    <>
      <div className={field['field']}>
        <label className={field['label']} htmlFor={id}>
          {t('start.tool.name')}
        </label>
        <input
          id={id}
          className={field['input']}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={256}
          value={call.tool}
          onChange={(event) => onChange({ tool: event.target.value })}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`} className={field['help']}>
          {help}
        </p>
        {folded === undefined && argumentFields}
      </div>
      {folded !== undefined && (
        <Fold title={folded.title}>
          <div className={field['field']}>{argumentFields}</div>
        </Fold>
      )}
    </>
  );
}
