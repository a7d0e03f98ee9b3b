import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type Register = Schemas['Register'];
export type RegisterSettings = Schemas['RegisterSettings'];
export type DocumentKind = Schemas['DocumentKind'];
export type Card = Schemas['Card'];
export type CardLayout = Schemas['CardLayout'];
export type DuePage = Schemas['DuePage'];
export type CardField = Schemas['CardField'];
export type CityDocument = Schemas['Document'];
export type Registration = Schemas['Registration'];
export type Entry = Schemas['Entry'];
export type EntryPage = Schemas['EntryPage'];
export type Problem = Schemas['Problem'];
export type FieldProblem = NonNullable<Problem['errors']>[number];
export type EntryQuery = NonNullable<operations['listEntries']['parameters']['query']>;
export type TemplatePreview = operations['previewNumberTemplate']['requestBody']['content']['application/json'];
export type Bilingual = Schemas['Bilingual'];
export type DeadlinePreset = Schemas['DeadlinePreset'];
export type DeadlinePresetSettings = Schemas['DeadlinePresetSettings'];
export type Term = Schemas['Term'];
export type TermUnit = Schemas['TermUnit'];
export type DayKind = Schemas['DayKind'];
export type CalendarDay = Schemas['CalendarDay'];
export type MartialPeriods = Schemas['MartialPeriods'];
export type DeadlineStart = Schemas['DeadlineStart'];
export type DeadlineComputation = Schemas['DeadlineComputation'];
export type DocumentDeadline = Schemas['DocumentDeadline'];
export type ComputedDeadline = operations['computeDeadline']['responses'][200]['content']['application/json'];

// --- correspondence ---
export type Correspondent = Schemas['Correspondent'];
export type CorrespondentDraft = Schemas['CorrespondentDraft'];
export type CorrespondentQuery = NonNullable<operations['searchCorrespondents']['parameters']['query']>;
export type CorrespondentPage = operations['searchCorrespondents']['responses'][200]['content']['application/json'];
export type CorrespondentUse =
  operations['listCorrespondentDocuments']['responses'][200]['content']['application/json']['documents'][number];
export type CorrespondentAct =
  operations['getCorrespondentHistory']['responses'][200]['content']['application/json']['acts'][number];
export type DocumentLinks = Schemas['DocumentLinks'];
export type DocumentLink = Schemas['DocumentLink'];
export type LinkEnd = Schemas['LinkEnd'];
export type LinkType = Schemas['LinkType'];
export type DuplicateCandidate = Schemas['DuplicateCandidate'];
export type FurtherReceipt = Schemas['FurtherReceipts']['receipts'][number];
export type ReceiptDraft = operations['addFurtherReceipt']['requestBody']['content']['application/json'];
export type UnregisteredKind = Schemas['UnregisteredKind'];
export type UnregisteredKindDraft = operations['saveUnregisteredKind']['requestBody']['content']['application/json'];
export type UnregisteredReceipt = Schemas['UnregisteredReceipt'];
export type UnregisteredDraft = operations['recordUnregistered']['requestBody']['content']['application/json'];
export type UnregisteredPage = operations['listUnregisteredReceipts']['responses'][200]['content']['application/json'];

// --- journal ---
export type EntryState = Schemas['EntryState'];
export type EntryHistory = Schemas['EntryHistory'];
export type Act = Schemas['Act'];
export type Statement = Schemas['Statement'];
export type JournalQuery = operations['printJournal']['parameters']['query'];
export type RegisterPreset = Schemas['RegisterPreset'];
export type Reservation = Schemas['Reservation'];
export type NewReservation = Schemas['NewReservation'];
export type NumberChoice = Schemas['NumberChoice'];
export type NextNumber = Schemas['NextNumber'];
export type Restart = Schemas['Restart'];
// --- appeal ---
export type AppealClassifier = Schemas['AppealClassifier'];
export type ClassifierItem = Schemas['ClassifierItem'];
export type ClassifierItemSettings = Schemas['ClassifierItemSettings'];
export type ClassifierChanges = Schemas['ClassifierChanges'];
export type ClassifierChange = ClassifierChanges['changes'][number];
export type ClassifierSection = ClassifierItem['section'];
export type QuestionAnswer = Schemas['QuestionAnswer'];
export type CaseQuestionState = Schemas['CaseFile']['questions'][number];
export type CopyCost = Schemas['CopyCost'];
export type CopyFormat = 'a4' | 'a3' | 'separated' | 'scan';
export type CaseRecord = Schemas['CaseRecord'];
export type CaseFile = Schemas['CaseFile'];
export type CaseAct = Schemas['CaseAct'];
export type CaseAuthor = Schemas['CaseAuthor'];
export type CaseActDraft = Schemas['CaseActDraft'];
export type RegisteredCase = Schemas['RegisteredCase'];
export type SimilarAppeals = Schemas['SimilarAppeals'];
export type SimilarAppealsQuery = Schemas['SimilarAppealsQuery'];
export type Reception = Schemas['Reception'];
export type ReceptionPage = Schemas['ReceptionPage'];
export type ReceptionSettings = Schemas['ReceptionSettings'];
export type ReceptionAppeal = Schemas['ReceptionAppeal'];
export type AppealStatistics = Schemas['AppealStatistics'];
export type PersonalDataViews = Schemas['PersonalDataViews'];
export type ViewsQuery = NonNullable<operations['listPersonalDataViews']['parameters']['query']>;
// --- saved filters and look-up ---
export type SavedFilter = Schemas['SavedFilter'];
export type SavedFilterDraft = Schemas['SavedFilterDraft'];
export type FilterField = operations['listLineValues']['parameters']['query']['field'];
export type FoundLine = Schemas['FoundLine'];
export type PresetChoice = Schemas['PresetChoice'];
export type PresetOutcome = Schemas['PresetOutcomeList']['registers'][number];
export type RegistrationLink = Schemas['RegistrationLink'];

// --- organization ---
export type SessionRole = Schemas['SessionRole'];
export type Structure = Schemas['Structure'];
export type StructureUnit = Schemas['StructureUnit'];
export type StructurePost = Schemas['StructurePost'];
export type PostPerson = Schemas['PostPerson'];
export type DirectoryPost = Schemas['DirectoryPost'];
export type UnitDraft = Schemas['UnitDraft'];
export type PostDraft = Schemas['PostDraft'];
export type PostHistory = Schemas['PostHistory'];
export type Appointment = Schemas['Appointment'];
export type AppointmentDraft = Schemas['AppointmentDraft'];
export type StructureImport = Schemas['StructureImport'];
export type StructurePerson = Schemas['StructurePerson'];
export type PersonNameDraft = Schemas['PersonNameDraft'];
export type Vacancy = Schemas['Vacancy'];
export type Substitution = Schemas['Substitution'];
export type StructureAct = Schemas['StructureAct'];
export type StructureActSubject = Schemas['StructureActSubject'];
export type Assistants = Schemas['Assistants'];
export type AssistantDraft = Schemas['AssistantDraft'];
export type SubstitutionDraft = Schemas['SubstitutionDraft'];
export type Reorganization = Schemas['Reorganization'];
export type ReorganizationDraft = Schemas['ReorganizationDraft'];
export type ReorganizationStep = Schemas['ReorganizationStep'];
export type ReorganizationChange = Schemas['ReorganizationChange'];
