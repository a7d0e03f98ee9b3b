/**
 * The savings meter (лічильник заощаджень): what was not printed, posted and walked, from what was
 * done, against a baseline that the council sets.
 */
package org.cityedms.savings;
