import { register } from 'tsx/esm/api';

// since Node 20.6 a thread does not take over the loader of TypeScript from the one that starts it
register();
await import('./thread.ts');
