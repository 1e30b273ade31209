/** Binds the reading of tables to the worker it runs in. */
import { createTableHost } from './tableHost.ts';

createTableHost(self as DedicatedWorkerGlobalScope);
