package org.zhengtu.parse.unit;

import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;

/**
 * Whose organ an issuer is.
 *
 * @param place the place; for a township that of its county
 * @param level the place's level, or {@link Level#TOWNSHIP}
 */
public record IssuingPlace(Jurisdiction place, Level level) {}
