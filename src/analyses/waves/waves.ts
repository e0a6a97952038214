import type { Waves } from "../schemas/waves.schema.ts";
import type { CompareSettings } from "../settings.ts";
import { contrastsOf } from "./contrasts.ts";
import { dropoutOf } from "./dropout.ts";
import { nonInferiorityOf, retentionOf } from "./kept.ts";
import { omnibusOf } from "./omnibus.ts";
import type { WaveStudy } from "./wave-study.ts";

/** Did it last? All figures of METHODS "Did it last?" on scores of three waves or more, of everybody or of one group. */
export function wavesOf(study: WaveStudy, settings: CompareSettings): Waves {
  const kept = nonInferiorityOf(study, settings);
  return {
    ...omnibusOf(study),
    contrasts: contrastsOf(study, settings),
    retention: retentionOf(study, settings),
    ...(kept === undefined ? {} : { nonInferiority: kept }),
    dropout: dropoutOf(study, settings.confidence),
  };
}
