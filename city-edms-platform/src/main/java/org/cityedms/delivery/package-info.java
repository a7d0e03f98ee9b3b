/** The directory of ways of receipt and dispatch, and who changes it. */
package org.cityedms.delivery;
