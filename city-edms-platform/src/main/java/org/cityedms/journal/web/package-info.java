/** Web scripts of the journal: the history of a line, verification. */
package org.cityedms.journal.web;
