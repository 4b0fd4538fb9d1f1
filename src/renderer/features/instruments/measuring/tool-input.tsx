import { useId } from 'react';
import field from '../../../components/text-field.module.css';
import { useText } from '../../../i18n/use-text';

/** Text as typed. */
export interface ToolCall {
  readonly tool: string;
  readonly toolArguments: string;
}

interface ToolInputProps {
  readonly call: ToolCall;
  readonly onChange: (call: ToolCall) => void;
  readonly help: string;
}

/** A tool to measure, with what it is called with. Both may stay empty. */
export function ToolInput({ call, onChange, help }: ToolInputProps) {
  const t = useText();
  const id = useId();
  return (
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
        onChange={(event) => onChange({ ...call, tool: event.target.value })}
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`} className={field['help']}>
        {help}
      </p>
      <label className={field['label']} htmlFor={`${id}-arguments`}>
        {t('start.tool.arguments')}
      </label>
      <textarea
        id={`${id}-arguments`}
        className={field['area']}
        rows={3}
        spellCheck={false}
        maxLength={20_000}
        value={call.toolArguments}
        onChange={(event) => onChange({ ...call, toolArguments: event.target.value })}
      />
    </div>
  );
}
