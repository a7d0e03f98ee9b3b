/** Intake on Alfresco: nodes, behaviours, tables and jobs. */
package org.cityedms.intake.repo;
