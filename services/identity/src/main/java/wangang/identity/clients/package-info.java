/** OAuth clients: the web pages, the demo, and employers' own systems. */
@NullMarked
package wangang.identity.clients;

import org.jspecify.annotations.NullMarked;
