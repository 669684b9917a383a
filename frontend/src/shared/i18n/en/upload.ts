import type { Words } from '../words';

export const upload = {
  hint: 'A .docx, .odt, .pdf or .txt file of up to 10 MB. Classified documents must not be uploaded.',
  choose: 'Choose a file',
  again: 'Drop another file here',
  progress: 'Progress of sending and reading',
  sending: 'Send',
  reading: 'Read',
  review: 'Review',
  sendingText: 'The file is on its way to the server.',
  readingText: 'Tasks, reporting duties, citations and units are being read. A long document may take some seconds.',
  stage: {
    RECEIVED: 'The server has the file.',
    READING: 'Its text is being taken out.',
    UNDERSTANDING: 'Tasks, reporting duties and deadlines are being found.',
    CHECKING: 'The directory is asked for units and cited documents.',
    SAVING: 'What was read is being saved.',
  },
  pagesRead: 'Page {done, number} of {of, number}',
  tasksUnderstood: 'Task {done, number} of {of, number}',
  cancel: 'Stop',
  refused: {
    scanned: {
      title: 'The file is a scan: pictures without text',
      steps:
        'Ask the authors or the clerk for the original .docx.\nIf there is none, run text recognition (OCR) and save a .docx or a .pdf with text.\nProofread the recognised text before you upload it.',
    },
    locked: {
      title: 'The file has a password and cannot be read',
      steps: 'Open it with its password and remove the protection.\nSave it and upload it again.',
    },
    'state-secret': {
      title: 'The document is marked as classified and is not taken',
      steps:
        'The file was not kept, not even in logs.\nHandle the document under the rules for state secrets.\nIf the mark is a mistake, have the clerk settle that first.',
    },
    'legacy-font': {
      title: 'The document is typed in an old font (TCVN3 or VNI)',
      steps:
        'Its letters would be read wrongly.\nConvert all of it to Unicode (Times New Roman, for example) with a converter.\nSave it and upload it again.',
    },
    'not-unicode': {
      title: 'The text file is not in Unicode',
      steps: 'Open it and save it as UTF-8.\nUpload it again.',
    },
    'unsupported-type': {
      title: 'This kind of file is not taken',
      steps:
        'An old .doc: open it in Word and save it as .docx.\nA file with macros: save it as .docx without macros.\nA photo: ask for the original, or run text recognition.',
    },
    'too-large': {
      title: 'The file is larger than 10 MB',
      steps: 'Leave out pictures and annexes that are not needed, and save it.\nUpload it again.',
    },
    empty: {
      title: 'The file holds no text',
      steps: 'Open it and see whether it is the right document.\nIf it is a scan, use a version with text.',
    },
  },
} satisfies Words['upload'];
