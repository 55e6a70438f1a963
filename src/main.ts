import sample, { READER } from 'virtual:sample';
import { mount } from 'svelte';
import App from './App.svelte';
import { createAnnotator } from './state/annotator.ts';
import { Session } from './state/session.svelte.ts';
import { browser } from './state/surroundings.ts';
import './view/style.css';

const annotator = createAnnotator(
  () => new Worker(new URL('./state/worker.ts', import.meta.url), { type: 'module' }),
);
const session = new Session({ annotate: annotator.run, version: READER }, sample, browser());
const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target, props: { session } });
