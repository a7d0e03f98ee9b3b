/**
 * The council and its people: institutions (установи), units (структурні підрозділи), posts
 * (посади) and who holds them. Plain rules.
 */
package org.cityedms.organization;
