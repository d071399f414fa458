package org.zhengtu.resolve;

/**
 * Who a person is: the name, and the agency or else the mechanism that it is said in.
 *
 * @param name without inner spaces
 * @param scope id of the agency, or of the mechanism where no agency is said
 */
public record PersonKey(String name, String scope) {

  /** The readable key. */
  public String key() {
    return IdType.key(name, scope);
  }

  /** The id that follows from the key. */
  public String id() {
    return IdType.PERSON.id(key());
  }
}
