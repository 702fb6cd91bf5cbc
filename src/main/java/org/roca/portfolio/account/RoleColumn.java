package org.roca.portfolio.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Roles are kept in lower case, as the check of the column lists them. */
@Converter
class RoleColumn implements AttributeConverter<Role, String> {

	@Override
	public String convertToDatabaseColumn(Role role) {
		return role.code();
	}

	@Override
	public Role convertToEntityAttribute(String code) {
		return Role.of(code);
	}

}
