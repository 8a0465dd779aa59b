import type { Story } from "./shapes";
import { accessiblePavements } from "./stories/accessible-pavements";
import { autumnInSixFrames } from "./stories/autumn-in-six-frames";
import { busCard } from "./stories/bus-card";
import { busShelters } from "./stories/bus-shelters";
import { citizensLineReport } from "./stories/citizens-line-report";
import { citrusBlossomFestival } from "./stories/citrus-blossom-festival";
import { clockSquareLighting } from "./stories/clock-square-lighting";
import { cyclingPath } from "./stories/cycling-path";
import { eastUnderpass } from "./stories/east-underpass";
import { eveningBusLines } from "./stories/evening-bus-lines";
import { fridayMarket } from "./stories/friday-market";
import { halfYearBudget } from "./stories/half-year-budget";
import { heavyRainWarning } from "./stories/heavy-rain-warning";
import { mayorMeetsPublicRelations } from "./stories/mayor-meets-public-relations";
import { neighbourhoodPitches } from "./stories/neighbourhood-pitches";
import { nightAsphalt } from "./stories/night-asphalt";
import { nightLibrary } from "./stories/night-library";
import { playgroundRepairs } from "./stories/playground-repairs";
import { riceFestival } from "./stories/rice-festival";
import { riverbankVolunteers } from "./stories/riverbank-volunteers";
import { schoolCrossings } from "./stories/school-crossings";
import { streetLights } from "./stories/street-lights";
import { streetTrees } from "./stories/street-trees";
import { tajanFloodChannels } from "./stories/tajan-flood-channels";
import { tajanRiversidePark } from "./stories/tajan-riverside-park";
import { taxiFares } from "./stories/taxi-fares";
import { volunteerList } from "./stories/volunteer-list";
import { wasteSeparation } from "./stories/waste-separation";
import { weekendParking } from "./stories/weekend-parking";
import { winterReadiness } from "./stories/winter-readiness";
import { winterReading } from "./stories/winter-reading";
import { winterWorkshops } from "./stories/winter-workshops";

/** In the order a reader meets them, then what readers do not see. */
export const stories: Story[] = [
  mayorMeetsPublicRelations,
  eveningBusLines,
  tajanFloodChannels,
  nightAsphalt,
  heavyRainWarning,
  riverbankVolunteers,
  tajanRiversidePark,
  autumnInSixFrames,
  wasteSeparation,
  halfYearBudget,
  cyclingPath,
  fridayMarket,
  winterReadiness,
  nightLibrary,
  schoolCrossings,
  eastUnderpass,
  streetLights,
  accessiblePavements,
  busCard,
  citizensLineReport,
  streetTrees,
  neighbourhoodPitches,
  citrusBlossomFestival,
  weekendParking,
  volunteerList,
  winterReading,
  busShelters,
  clockSquareLighting,
  taxiFares,
  playgroundRepairs,
  winterWorkshops,
  riceFestival,
];
