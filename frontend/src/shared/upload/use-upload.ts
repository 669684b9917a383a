import { useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '../api/problem';
import { Cancelled, type Upload, upload } from '../api/upload';

export type UploadState =
  | { phase: 'idle' }
  | { phase: 'sending'; fileName: string; percent: number }
  | { phase: 'reading'; fileName: string; key: string }
  | { phase: 'refused'; fileName: string; problem: Problem };

const IDLE: UploadState = { phase: 'idle' };

/** Sends a document to be read: how far it is, and why it was refused. */
export function useUpload<T>(path: string, onRead: (answer: T) => void) {
  const [state, setState] = useState<UploadState>(IDLE);
  const running = useRef<Upload<T>>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  function send(file: File) {
    const fileName = file.name;
    const body = new FormData();
    body.append('file', file);
    setState({ phase: 'sending', fileName, percent: 0 });
    const started = upload<T>(path, body, (share) =>
      setState(
        share < 1
          ? { phase: 'sending', fileName, percent: Math.round(100 * share) }
          : { phase: 'reading', fileName, key: started.key },
      ),
    );
    running.current = started;
    started.answer.then(
      (answer) => {
        running.current = undefined;
        setState(IDLE);
        onRead(answer);
      },
      (error: unknown) => {
        running.current = undefined;
        setState(error instanceof Cancelled ? IDLE : { phase: 'refused', fileName, problem: toProblem(error) });
      },
    );
  }
  return {
    state,
    send,
    refuse: (fileName: string, problem: Problem) => setState({ phase: 'refused', fileName, problem }),
    cancel: () => running.current?.cancel(),
  };
}
