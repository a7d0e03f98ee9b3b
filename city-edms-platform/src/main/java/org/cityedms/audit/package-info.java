/**
 * Who saw personal data (облік переглядів персональних даних): written by the features that show
 * them, in the transaction that reads them. Plain rules: no Spring, no JDBC, no Alfresco.
 */
package org.cityedms.audit;
