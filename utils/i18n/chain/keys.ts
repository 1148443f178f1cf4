import type { ChainGap } from '../../model/chain';
import type { ResultSignal } from '../../model/signal';

export type ChainKey = `result.${ResultSignal['sign']}` | `gap.${ChainGap['code']}` | 'chain.caused';
