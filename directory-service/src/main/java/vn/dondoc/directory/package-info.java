/** Units through time, unit classes, legal references and citations of one office; knows nothing of the other services. */
@NullMarked
package vn.dondoc.directory;

import org.jspecify.annotations.NullMarked;
