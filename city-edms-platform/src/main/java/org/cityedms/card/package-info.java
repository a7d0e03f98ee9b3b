/**
 * Cards: which fields they have for each kind of document, what registrars typed before, and how a
 * card is printed.
 */
package org.cityedms.card;
