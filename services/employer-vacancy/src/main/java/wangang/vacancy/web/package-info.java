/** What the HTTP adapters of all features share. */
@NullMarked
package wangang.vacancy.web;

import org.jspecify.annotations.NullMarked;
