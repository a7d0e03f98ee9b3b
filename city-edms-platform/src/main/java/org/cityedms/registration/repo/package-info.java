/**
 * Registration on Alfresco: card properties, tables, the taking of numbers, and behaviours that
 * keep what is registered as it is.
 */
package org.cityedms.registration.repo;
