/** Pages and protocol endpoints and who may call them. */
@NullMarked
package wangang.identity.login;

import org.jspecify.annotations.NullMarked;
