/** The journal on Alfresco: its tables read, its chains verified. */
package org.cityedms.journal.repo;
