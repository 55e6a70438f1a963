import version from 'virtual:reader';
import { mount } from 'svelte';
import App from './App.svelte';
import { createAnnotator } from './state/annotator.ts';
import { Session } from './state/session.svelte.ts';
import { browser, isNamed } from './state/surroundings.ts';
import './view/style.css';

const annotator = createAnnotator(
  () => new Worker(new URL('./state/worker.ts', import.meta.url), { type: 'module' }),
);
const around = browser();
// whoever opens a link, or comes back to a timeline of their own, does without the sample
const sample = isNamed(around) ? undefined : await around.sample();
const session = new Session(
  { annotate: annotator.run, cancel: annotator.cancel, searchPlaces: annotator.searchPlaces, version },
  sample,
  around,
);
const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target, props: { session } });
