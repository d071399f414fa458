/** Tests of the served API over HTTP, on a real graph. */
package org.zhengtu.api;
