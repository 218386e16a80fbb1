import { useId } from 'preact/hooks';

/** One of the answers to a question, with a line that says more where it needs one. */
interface RadioAnswer<T extends string> {
  readonly value: T;
  readonly words: string;
  readonly hint?: string;
}

interface RadioGroupProps<T extends string> {
  readonly question: string;
  readonly answers: readonly RadioAnswer<T>[];
  readonly value: T;
  readonly onAnswer: (value: T) => void;
}

/** A question with one answer out of a few. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { question, answers, value, onAnswer } = props;
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{question}</legend>
      {answers.map((answer) => (
        <label key={answer.value}>
          <input
            type="radio"
            name={name}
            checked={answer.value === value}
            onChange={() => onAnswer(answer.value)}
          />
          <span>
            {answer.words}
            {answer.hint !== undefined && <span class="hint">{answer.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
