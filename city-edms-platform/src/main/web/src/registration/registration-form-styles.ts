import { cardFieldsStyles } from './card-fields-styles';
import { formActionsStyles } from './form-actions-styles';
import { formFilesStyles } from './form-files-styles';
import { formFrame } from './form-frame-styles';
import { registerChoiceStyles } from './register-choice-styles';
import { registeredViewStyles } from './registered-view-styles';

/** All that a form of a card looks like. */
export const formStyles = [
  formFrame,
  registerChoiceStyles,
  cardFieldsStyles,
  formActionsStyles,
  formFilesStyles,
  registeredViewStyles,
];
