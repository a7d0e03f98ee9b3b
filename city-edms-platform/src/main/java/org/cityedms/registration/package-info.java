/**
 * Registration of documents (реєстрація документів): registers, their numbers, and the card of a
 * document (РМК). Plain rules: no Spring, no JDBC, no Alfresco.
 */
package org.cityedms.registration;
