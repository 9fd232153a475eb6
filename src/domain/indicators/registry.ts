import {
  activitiesByType,
  activitiesByTypeAttendees,
  activitiesByTypeAttendeesEstimated,
  activitiesByTypeQuantity,
} from "./activities-by-type";
import { adultLearnersAdults } from "./adult-learners-adults";
import { byAge } from "./by-age";
import { byCourse, byCourseEnrolments } from "./by-course";
import { byEthnicity } from "./by-ethnicity";
import { byGroup } from "./by-group";
import { byHamlet, byHamletAdults, byHamletCertified } from "./by-hamlet";
import { byMinority } from "./by-minority";
import { byMonth, byMonthCumulative } from "./by-month";
import { byPlatform, byPlatformEnrolments } from "./by-platform";
import { bySex } from "./by-sex";
import { byUnit } from "./by-unit";
import { certified } from "./certified";
import { completed } from "./completed";
import { enrolments } from "./enrolments";
import type { IndicatorDefinition } from "./indicator";
import { learners } from "./learners";
import { learnersAdults } from "./learners-adults";
import { learnersPopulation } from "./learners-population";
import { officialsCertified } from "./officials-certified";
import { rows, rowsCounted, rowsNotCounted } from "./rows";
import { stdAdults } from "./std-adults";
import { stdOfficials } from "./std-officials";
import { stdStudents } from "./std-students";
import { stdVneid } from "./std-vneid";
import { stdWorkers } from "./std-workers";
import { supportByService } from "./support-by-service";
import { vneid } from "./vneid";

/** All indicators of contract §5, in the order they are shown. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  learners,
  learnersPopulation,
  learnersAdults,
  adultLearnersAdults,
  enrolments,
  completed,
  certified,
  vneid,
  stdOfficials,
  stdStudents,
  stdAdults,
  stdVneid,
  stdWorkers,
  officialsCertified,
  byHamlet,
  byHamletAdults,
  byHamletCertified,
  bySex,
  byEthnicity,
  byMinority,
  byGroup,
  byAge,
  byUnit,
  byCourse,
  byCourseEnrolments,
  byPlatform,
  byPlatformEnrolments,
  byMonth,
  byMonthCumulative,
  activitiesByType,
  activitiesByTypeQuantity,
  activitiesByTypeAttendees,
  activitiesByTypeAttendeesEstimated,
  supportByService,
  rows,
  rowsCounted,
  rowsNotCounted,
];
