/**
 * Files that belong to documents (долучені файли): annexes, letters as they came, scans of paper
 * originals, copies that came again by another way. What is there when a document is registered is
 * registered with it.
 */
package org.cityedms.attachment;
