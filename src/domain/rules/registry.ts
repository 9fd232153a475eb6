import { birthDayMonthSwap } from "./birth-day-month-swap";
import { birthFuture } from "./birth-future";
import { birthImpossible } from "./birth-impossible";
import { birthMissing } from "./birth-missing";
import { birthTooOld } from "./birth-too-old";
import { birthTwoDigitYear } from "./birth-two-digit-year";
import { birthUnreadable } from "./birth-unreadable";
import { birthYearOnly } from "./birth-year-only";
import { cellError } from "./cell-error";
import { certificateShared } from "./certificate-shared";
import { certificateWithoutCompletion } from "./certificate-without-completion";
import { columnAmbiguous } from "./column-ambiguous";
import { columnMissing } from "./column-missing";
import { completedBeforeJoined } from "./completed-before-joined";
import { enrolmentRepeated } from "./enrolment-repeated";
import { ethnicityUnknown } from "./ethnicity-unknown";
import { groupUnknown } from "./group-unknown";
import { hamletMissing } from "./hamlet-missing";
import { hamletUnknown } from "./hamlet-unknown";
import { idBirthMismatch } from "./id-birth-mismatch";
import { idDummy } from "./id-dummy";
import { idLength } from "./id-length";
import { idLostZero } from "./id-lost-zero";
import { idMissing } from "./id-missing";
import { idOldCmnd } from "./id-old-cmnd";
import { idProvinceUnknown } from "./id-province-unknown";
import { idScientific } from "./id-scientific";
import { idSexMismatch } from "./id-sex-mismatch";
import { idShared } from "./id-shared";
import { idStructure } from "./id-structure";
import { joinedAfterCutoff } from "./joined-after-cutoff";
import { joinedUnreadable } from "./joined-unreadable";
import { nameCase } from "./name-case";
import { nameInvalid } from "./name-invalid";
import { nameLegacyEncoding } from "./name-legacy-encoding";
import { nameMissing } from "./name-missing";
import { numeratorOverDenominator } from "./numerator-over-denominator";
import { personPossibleDuplicate } from "./person-possible-duplicate";
import { personTwoIds } from "./person-two-ids";
import { phoneInvalid } from "./phone-invalid";
import { phoneLostZero } from "./phone-lost-zero";
import { phoneOldPrefix } from "./phone-old-prefix";
import { referenceMissing } from "./reference-missing";
import { referenceOld } from "./reference-old";
import { referenceSum } from "./reference-sum";
import { sexMissing } from "./sex-missing";
import { sexUnknown } from "./sex-unknown";
import { textLookalike } from "./text-lookalike";
import { textNotNfc } from "./text-not-nfc";
import { textSpacing } from "./text-spacing";
import { unitMissing } from "./unit-missing";
import { unitUnknown } from "./unit-unknown";
import type { Rule } from "./rule";

/** Every rule, in the order of the codes in issue.ts; one file each, named after its code. */
export const RULES: readonly Rule[] = [
  columnMissing,
  columnAmbiguous,
  cellError,
  nameMissing,
  nameInvalid,
  nameLegacyEncoding,
  textNotNfc,
  textLookalike,
  textSpacing,
  nameCase,
  idMissing,
  idLostZero,
  idScientific,
  idOldCmnd,
  idLength,
  idStructure,
  idProvinceUnknown,
  idDummy,
  idBirthMismatch,
  idSexMismatch,
  idShared,
  birthMissing,
  birthUnreadable,
  birthImpossible,
  birthTwoDigitYear,
  birthFuture,
  birthTooOld,
  birthYearOnly,
  birthDayMonthSwap,
  sexMissing,
  sexUnknown,
  ethnicityUnknown,
  hamletMissing,
  hamletUnknown,
  groupUnknown,
  unitMissing,
  unitUnknown,
  phoneLostZero,
  phoneOldPrefix,
  phoneInvalid,
  joinedUnreadable,
  joinedAfterCutoff,
  completedBeforeJoined,
  certificateWithoutCompletion,
  certificateShared,
  enrolmentRepeated,
  personPossibleDuplicate,
  personTwoIds,
  referenceMissing,
  referenceSum,
  referenceOld,
  numeratorOverDenominator,
];
