import type { ResultSignal } from '../../model/signal';
import type { ChainGap } from '../../model/verdict';

export type ChainKey = `result.${ResultSignal['sign']}` | `gap.${ChainGap['code']}`;
