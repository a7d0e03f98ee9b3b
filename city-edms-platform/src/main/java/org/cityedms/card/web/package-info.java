/** Web scripts of cards: layouts, phrases, the printed card. */
package org.cityedms.card.web;
