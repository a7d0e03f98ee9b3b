/**
 * What comes in and is not registered yet (вхідна скринька): scans, letters by e-mail and files
 * become drafts of cards.
 */
package org.cityedms.intake;
