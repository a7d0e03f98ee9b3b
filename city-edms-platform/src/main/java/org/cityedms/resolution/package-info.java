/**
 * Resolutions (резолюції) and control of execution (контроль виконання): who is to do what about a
 * document by when, what they did, and who may say so. Plain rules.
 */
package org.cityedms.resolution;
