/**
 * Moving in (перенесення журналів): journals that were kept in a spreadsheet or another system
 * become lines of a register, under the numbers they had.
 */
package org.cityedms.migration;
