/**
 * Dispatch of outgoing documents (відправлення): who gets which letter by which way, the day's
 * mail, and the registers that the post signs for.
 */
package org.cityedms.dispatch;
