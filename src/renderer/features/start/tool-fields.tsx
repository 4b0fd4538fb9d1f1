import { useId } from 'react';
import type { Question } from '../../app-state/wizard';
import { Fold } from '../../components/fold';
import field from '../../components/text-field.module.css';
import { useText } from '../../i18n/use-text';

interface ToolFieldsProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** The tool that a complaint is about, and what it was called with. Both may stay empty. */
export function ToolFields({ question, onChange }: ToolFieldsProps) {
  const t = useText();
  const id = useId();
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
          value={question.tool ?? ''}
          onChange={(event) => onChange({ ...question, tool: event.target.value })}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`} className={field['help']}>
          {t('start.tool.help')}
        </p>
      </div>
      <Fold title={t('start.tool.more')}>
        <div className={field['field']}>
          <label className={field['label']} htmlFor={`${id}-arguments`}>
            {t('start.tool.arguments')}
          </label>
          <textarea
            id={`${id}-arguments`}
            className={field['area']}
            rows={4}
            spellCheck={false}
            maxLength={20_000}
            value={question.toolArguments ?? ''}
            onChange={(event) => onChange({ ...question, toolArguments: event.target.value })}
            aria-describedby={`${id}-arguments-help`}
          />
          <p id={`${id}-arguments-help`} className={field['help']}>
            {t('start.tool.arguments.help')}
          </p>
        </div>
      </Fold>
    </>
  );
}
