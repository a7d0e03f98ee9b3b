/**
 * Appeals of citizens, requests for public information and appeals of deputies (звернення громадян,
 * запити на публічну інформацію, депутатські звернення та запити): what is recorded of them beside
 * the card, by which rules, and what becomes of them. Plain rules: no Spring, no JDBC, no Alfresco.
 */
package org.cityedms.appeal;
