/** The feed of changes that partner platforms follow. */
@NullMarked
package wangang.vacancy.feed.application;

import org.jspecify.annotations.NullMarked;
