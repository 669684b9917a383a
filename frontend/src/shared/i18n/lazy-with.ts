import { type ComponentType, lazy } from 'react';
import { loadWords, type Part } from './dictionary';
import { readLocale } from './locale';

/** A part of a page that is loaded when it is first shown, with the files of the dictionary that it speaks in. */
export function lazyWith<Props>(load: () => Promise<ComponentType<Props>>, ...parts: Part[]) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(readLocale(), ...parts)]);
    return { default: component };
  });
}
