import '@vaadin/date-picker';

export { dateFieldWords, dayField } from './day-words';
