/**
 * The journal (журнал реєстрації) as evidence: what was done to each line of a register, chained by
 * hashes so that nothing can be changed, taken out or slipped in unseen.
 */
package org.cityedms.journal;
