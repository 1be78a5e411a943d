@NullMarked
package wangang.identity.login;

import org.jspecify.annotations.NullMarked;
