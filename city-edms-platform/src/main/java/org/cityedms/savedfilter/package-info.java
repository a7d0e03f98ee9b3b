/** Filters of register lists that people keep under names (збережені відбори). */
package org.cityedms.savedfilter;
