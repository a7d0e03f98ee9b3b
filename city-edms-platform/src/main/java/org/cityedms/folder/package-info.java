/**
 * Folders of the add-on below Company Home. Not a feature: what features with folders share of
 * Alfresco.
 */
package org.cityedms.folder;
