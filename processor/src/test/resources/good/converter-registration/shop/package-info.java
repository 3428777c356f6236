@ConverterRegistration(converter = MoneyConverter.class)
@ConverterRegistration(converter = WeightConverter.class, autoApply = false)
@ConverterRegistration(converter = SizeConverter.class, domainType = Height.class)
package shop;

import org.hibernate.annotations.ConverterRegistration;
