/** A short word on what just happened, with at most one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'error';
  action?: { label: string; run: () => void };
}

type Listener = () => void;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Milliseconds a toast without an action stays. */
export const TOAST_TIME = 6000;

export function showToast(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): number {
  const id = nextId++;
  publish([...toasts.slice(-2), { id, text, tone: options.tone ?? 'plain', action: options.action }]);
  if (!options.action && options.tone !== 'error') setTimeout(() => dismissToast(id), TOAST_TIME);
  return id;
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

export const toastStore = {
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => toasts,
};
