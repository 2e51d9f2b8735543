// A question before something happens: native dialog, keyboard and screen reader included.
import { type ReactNode, useEffect, useRef } from 'react';

export type Question = {
  readonly title: string;
  readonly says: ReactNode;
  readonly yes: string;
  readonly tone: 'stop' | 'calm';
  readonly act: () => Promise<void>;
};

export const Confirm = ({ question, close }: { readonly question: Question; readonly close: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const answer = async (): Promise<void> => {
    await question.act();
    close();
  };
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="question">
      <h2 id="question">{question.title}</h2>
      {question.says}
      <div className="buttons">
        <button type="button" onClick={close}>
          Not now
        </button>
        <button type="button" className={question.tone} onClick={answer}>
          {question.yes}
        </button>
      </div>
    </dialog>
  );
};
