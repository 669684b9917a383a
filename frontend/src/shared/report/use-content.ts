import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { reportResourceWrite } from '../../generated/report/sdk.gen';
import { type Problem, toProblem } from '../api/problem';
import { ifMatch, type Tagged, tagged } from '../api/tagged';
import { type Content, contentOf, mergeSaved, requestOf } from './content';
import { asReport, type Report, reportQuery } from './report-api';

export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'conflict' }
  | { kind: 'failed'; problem: Problem };

/** Milliseconds without a change after which the text is saved by itself. */
const PAUSE = 1200;
/** Milliseconds after which a save that met no server is tried again. */
const AGAIN = 8000;

/** Saves when the typing pauses, and tries again after a save that met no server. */
function useSaveTimer(state: SaveState, flush: () => Promise<boolean>) {
  useEffect(() => {
    const isUnsaved = state.kind === 'unsaved';
    const meetsNobody = state.kind === 'failed' && [0, 502, 503, 504].includes(state.problem.status);
    if (!isUnsaved && !meetsNobody) return;
    // Each further letter makes a new state object, and so starts the pause anew.
    const timer = setTimeout(() => void flush(), isUnsaved ? PAUSE : AGAIN);
    return () => clearTimeout(timer);
  }, [state, flush]);
}

/** Saves when the person goes to another page, and warns before the tab is closed over unsaved text. */
function useLeaving(dirty: RefObject<boolean>, flush: () => Promise<boolean>) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => dirty.current && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [dirty, flush]);
}

/** Puts a newer version of the report where the page reads it from. */
function useKeep(id: string) {
  const queries = useQueryClient();
  return useCallback((report: Tagged<Report>) => queries.setQueryData(reportQuery(id).queryKey, report), [queries, id]);
}

/** The content being written: saved by itself, never lost, never over somebody else's newer version. */
export function useContent(id: string, start: Tagged<Report>) {
  const [content, setContent] = useState(() => contentOf(start.value));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const now = useRef(content);
  // The version that was begun from: one that a refetch brings must not be overwritten as if it had been seen.
  const etag = useRef(start.etag);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const keep = useKeep(id);

  const show = useCallback((next: Content) => {
    now.current = next;
    setContent(next);
  }, []);

  const write = useCallback(async (): Promise<boolean> => {
    const sent = now.current;
    dirty.current = false;
    setState({ kind: 'saving' });
    try {
      const headers = ifMatch(etag.current);
      const saved = asReport(await tagged(reportResourceWrite({ path: { id }, body: requestOf(sent), headers })));
      etag.current = saved.etag;
      keep(saved);
      show(mergeSaved(now.current, sent, saved.value));
      setState(dirty.current ? { kind: 'unsaved' } : { kind: 'saved', at: new Date() });
      return true;
    } catch (error) {
      dirty.current = true;
      const problem = toProblem(error);
      setState(problem.status === 412 ? { kind: 'conflict' } : { kind: 'failed', problem });
      return false;
    }
  }, [id, keep, show]);

  /** Saves what is unsaved, one save after the other; says whether everything is on the server now. */
  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current;
    if (!dirty.current) return true;
    running.current = write().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [write]);

  useSaveTimer(state, flush);
  useLeaving(dirty, flush);

  function change(next: (before: Content) => Content) {
    dirty.current = true;
    show(next(now.current));
    setState({ kind: 'unsaved' });
  }

  /** Starts again from what the server has, after a conflict or after it drew material in. */
  const restart = useCallback(
    (from: Tagged<Report>) => {
      dirty.current = false;
      etag.current = from.etag;
      keep(from);
      show(contentOf(from.value));
      setState({ kind: 'saved', at: new Date() });
    },
    [keep, show],
  );

  /** Goes on from what the server has now, with what the person keeps of both versions. */
  function rebase(onto: Tagged<Report>, kept: Content) {
    restart(onto);
    change(() => kept);
  }

  // What somebody else saved is taken over while nothing of one's own is unsaved.
  useEffect(() => {
    if (start.etag !== etag.current && !dirty.current && !running.current) restart(start);
  }, [start, restart]);

  return { content, state, etag: () => etag.current, change, flush, restart, rebase };
}

export type Writer = ReturnType<typeof useContent>;
