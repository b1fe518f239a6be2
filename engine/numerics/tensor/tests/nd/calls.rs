//! What the functions and methods of the case files are called with.

use super::eval::{Eval, V};
use std::collections::BTreeMap;
use tensor::nd::{
    self, Along, Arg, Call, Casting, DType, Error, Index, Meter, NdArray, PrintOptions, Result, Scalar, Ufunc,
};

pub fn matmul(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    nd::matmul(left, right, meter)
}

/// Arguments by place and name.
struct Args<'a> {
    eval: &'a mut Eval,
    list: Vec<V>,
    named: BTreeMap<String, V>,
}

impl Args<'_> {
    fn get(&self, place: usize, name: &str) -> Option<V> {
        let found = self.list.get(place).or_else(|| self.named.get(name)).cloned();
        found.filter(|value| !matches!(value, V::None))
    }

    fn array(&mut self, place: usize, name: &str) -> Result<NdArray> {
        let value = self.get(place, name).unwrap_or_else(|| panic!("argument {name} is missing"));
        self.eval.as_array(&value, None)
    }

    fn opt_array(&mut self, place: usize, name: &str) -> Result<Option<NdArray>> {
        match self.get(place, name) {
            None => Ok(None),
            Some(value) => self.eval.as_array(&value, None).map(Some),
        }
    }

    fn arrays(&mut self, place: usize, name: &str) -> Result<Vec<NdArray>> {
        match self.get(place, name) {
            Some(V::List(items) | V::Tuple(items)) => items.iter().map(|item| self.eval.as_array(item, None)).collect(),
            Some(V::Array(array)) => (0..array.shape()[0])
                .map(|index| array.get_array(&[Index::Int(index as i64)], &mut self.eval.meter))
                .collect(),
            other => panic!("arrays expected: {other:?}"),
        }
    }

    fn arg(&mut self, place: usize, name: &str) -> Result<Arg> {
        let value = self.get(place, name).unwrap_or_else(|| panic!("argument {name} is missing"));
        self.eval.arg(&value)
    }

    fn int(&self, place: usize, name: &str, otherwise: i64) -> i64 {
        self.get(place, name).map_or(otherwise, |value| value.opt_int().expect("an int"))
    }

    fn axis(&self, place: usize) -> Option<i64> {
        self.get(place, "axis").and_then(|value| value.opt_int())
    }

    // An axis that is -1 unless it is given, and None if that is given.
    fn last_axis(&self, place: usize) -> Option<i64> {
        match self.list.get(place).or_else(|| self.named.get("axis")) {
            None => Some(-1),
            Some(value) => value.opt_int(),
        }
    }

    fn truth(&self, place: usize, name: &str, otherwise: bool) -> bool {
        self.get(place, name).map_or(otherwise, |value| value.truth())
    }

    fn float(&self, place: usize, name: &str, otherwise: f64) -> f64 {
        self.get(place, name).map_or(otherwise, |value| value.float())
    }

    fn dtype(&self, place: usize) -> Option<DType> {
        self.get(place, "dtype").map(|value| value.dtype())
    }

    fn text(&self, place: usize, name: &str, otherwise: &str) -> String {
        self.get(place, name).map_or(otherwise.to_owned(), |value| value.text())
    }

    fn axes(&self, place: usize) -> Option<Vec<i64>> {
        self.get(place, "axis").map(|value| value.ints())
    }
}

pub fn call(eval: &mut Eval, function: V, list: Vec<V>, named: BTreeMap<String, V>) -> Result<V> {
    match function {
        V::Function(name) => function_call(&name, Args { eval, list, named }),
        V::Method(array, name) => {
            let mut all = vec![*array];
            all.extend(list);
            method_call(&name, Args { eval, list: all, named })
        }
        V::DType(dtype) => {
            let value = eval.as_array(&list[0], Some(dtype))?;
            Ok(V::Array(value))
        }
        other => panic!("no function: {other:?}"),
    }
}

fn many(arrays: Vec<NdArray>) -> V {
    V::Tuple(arrays.into_iter().map(V::Array).collect())
}

fn method_call(name: &str, mut args: Args<'_>) -> Result<V> {
    let array = args.array(0, "self")?;
    Ok(V::Array(match name {
        "reshape" => {
            let shape = match &args.list[1..] {
                [V::Tuple(_)] => args.list[1].ints(),
                sizes => sizes.iter().map(|size| size.opt_int().expect("an int")).collect(),
            };
            array.reshape(&shape, &mut args.eval.meter)?
        }
        "transpose" => match &args.list[1..] {
            [] => array.transpose(None)?,
            [V::Tuple(_)] => array.transpose(Some(&args.list[1].ints()))?,
            axes => {
                let axes: Vec<i64> = axes.iter().map(|axis| axis.opt_int().expect("an int")).collect();
                array.transpose(Some(&axes))?
            }
        },
        "astype" => array.astype(args.list[1].dtype(), &mut args.eval.meter)?,
        "copy" => array.copy(&mut args.eval.meter)?,
        "flatten" => array.flatten(&mut args.eval.meter)?,
        "fill" => {
            let value = args.arg(1, "value")?;
            array.set(&[Index::Ellipsis], &value, &mut args.eval.meter)?;
            return Ok(V::None);
        }
        "item" => match args.list.get(1) {
            None => array.only()?.to_array(),
            Some(place) => array.item(place.opt_int().expect("an int"))?.to_array(),
        },
        "tolist" => return Ok(V::List(array.scalars().iter().map(|scalar| V::Array(scalar.to_array())).collect())),
        "dot" => nd::dot(&array, &args.array(1, "b")?, &mut args.eval.meter)?,
        "sort" => {
            let axis = args.int(1, "axis", -1);
            let sorted = nd::sort(&array, Some(axis), &mut args.eval.meter)?;
            array.assign(&sorted, &mut args.eval.meter)?;
            return Ok(V::None);
        }
        _ => return function_call(name, args),
    }))
}

fn along<'a>(args: &Args<'_>, axes: &'a Option<Vec<i64>>, mask: &'a Option<NdArray>, dtype_place: usize) -> Along<'a> {
    Along {
        axes: axes.as_deref(),
        keepdims: args.named.get("keepdims").is_some_and(V::truth),
        dtype: args.dtype(dtype_place),
        initial: args.named.get("initial").map(|value| match value {
            V::Int(number) => Scalar::Int64(*number),
            other => Scalar::Float64(other.float()),
        }),
        mask: mask.as_ref(),
    }
}

fn ufunc_call(op: Ufunc, mut args: Args<'_>) -> Result<V> {
    let operands: Vec<Arg> =
        (0..args.list.len().min(op.inputs())).map(|place| args.arg(place, "x")).collect::<Result<_>>()?;
    if op.outputs() == 2 {
        let (first, second) = nd::call_pair(op, &operands, &mut args.eval.meter)?;
        return Ok(many(vec![first, second]));
    }
    let out = args.opt_array(op.inputs(), "out")?;
    let mask = args.opt_array(9, "where")?;
    let call = Call { out: out.as_ref(), dtype: args.dtype(9), mask: mask.as_ref() };
    Ok(V::Array(nd::call(op, &operands, &call, &mut args.eval.meter)?))
}

fn function_call(name: &str, mut args: Args<'_>) -> Result<V> {
    if let Some((function, method)) = name.split_once('.')
        && let Some(op) = Ufunc::from_name(function)
    {
        return ufunc_method(op, method, args);
    }
    if let Some(op) = Ufunc::from_name(name) {
        return ufunc_call(op, args);
    }
    if let Some(found) = reduction(name, &mut args)? {
        return Ok(found);
    }
    if let Some(found) = creation(name, &mut args)? {
        return Ok(found);
    }
    if let Some(found) = more(name, &mut args)? {
        return Ok(found);
    }
    if let Some(found) = statistics(name, &mut args)? {
        return Ok(found);
    }
    panic!("the tests know no function {name}")
}

fn ufunc_method(op: Ufunc, method: &str, mut args: Args<'_>) -> Result<V> {
    Ok(V::Array(match method {
        "reduce" => {
            let array = args.array(0, "a")?;
            // Unlike `sum`, `reduce` takes the first axis unless told otherwise.
            let axes = match args.list.get(1).or_else(|| args.named.get("axis")) {
                None => Some(vec![0]),
                Some(V::None) => None,
                Some(value) => Some(value.ints()),
            };
            let mask = args.opt_array(9, "where")?;
            let along = along(&args, &axes, &mask, 2);
            nd::reduce(op, &array, &along, &mut args.eval.meter)?
        }
        "accumulate" => {
            let array = args.array(0, "a")?;
            nd::accumulate(op, &array, args.int(1, "axis", 0), args.dtype(2), &mut args.eval.meter)?
        }
        "outer" => {
            let (left, right) = (args.arg(0, "a")?, args.arg(1, "b")?);
            nd::outer(op, &left, &right, &mut args.eval.meter)?
        }
        "at" => {
            let array = args.array(0, "a")?;
            let index = args.list[1].clone();
            let index = args.eval.index(&index)?;
            let value = if args.list.len() > 2 { Some(args.arg(2, "b")?) } else { None };
            nd::at(op, &array, &index, value.as_ref(), &mut args.eval.meter)?;
            return Ok(V::None);
        }
        other => panic!("no method {other} of universal functions"),
    }))
}

fn reduction(name: &str, args: &mut Args<'_>) -> Result<Option<V>> {
    let known = [
        "sum",
        "prod",
        "mean",
        "min",
        "max",
        "amin",
        "amax",
        "ptp",
        "any",
        "all",
        "count_nonzero",
        "var",
        "std",
        "argmin",
        "argmax",
        "cumsum",
        "cumprod",
        "diff",
    ];
    if !known.contains(&name) {
        return Ok(None);
    }
    let array = args.array(0, "a")?;
    let axes = args.axes(1);
    let mask = args.opt_array(99, "where")?;
    let typed = matches!(name, "sum" | "prod" | "mean" | "var" | "std");
    let along = along(args, &axes, &mask, if typed { 2 } else { 99 });
    let ddof = args.named.get("ddof").map_or(0.0, V::float);
    let axis = args.axis_of(1, &axes);
    let meter = &mut args.eval.meter;
    Ok(Some(V::Array(match name {
        "sum" => nd::sum(&array, &along, meter)?,
        "prod" => nd::prod(&array, &along, meter)?,
        "mean" => nd::mean(&array, &along, meter)?,
        "min" | "amin" => nd::min(&array, &along, meter)?,
        "max" | "amax" => nd::max(&array, &along, meter)?,
        "ptp" => nd::ptp(&array, &along, meter)?,
        "any" => nd::any(&array, &along, meter)?,
        "all" => nd::all(&array, &along, meter)?,
        "count_nonzero" => nd::count_nonzero(&array, &along, meter)?,
        "var" => nd::var(&array, &along, ddof, meter)?,
        "std" => nd::std(&array, &along, ddof, meter)?,
        "argmin" => nd::argmin(&array, axis, along.keepdims, meter)?,
        "argmax" => nd::argmax(&array, axis, along.keepdims, meter)?,
        "cumsum" => nd::cumsum(&array, axis, along.dtype, meter)?,
        "cumprod" => nd::cumprod(&array, axis, along.dtype, meter)?,
        _ => {
            let (times, axis) = (args.int(1, "n", 1), args.int(2, "axis", -1));
            nd::diff(&array, times, axis, &mut args.eval.meter)?
        }
    })))
}

impl Args<'_> {
    fn axis_of(&self, place: usize, axes: &Option<Vec<i64>>) -> Option<i64> {
        let _ = place;
        axes.as_ref().and_then(|axes| axes.first().copied())
    }
}

fn creation(name: &str, args: &mut Args<'_>) -> Result<Option<V>> {
    Ok(Some(V::Array(match name {
        // The generators of the oracle: A(shape, dtype, seed).
        "A" => {
            let shape = args.get(0, "shape").map_or(vec![], |value| value.ints());
            let dtype = args.dtype(1).unwrap_or(DType::Float64);
            let items = crate::generated(&shape, dtype, args.int(2, "seed", 1));
            let sizes: Vec<usize> = shape.iter().map(|size| *size as usize).collect();
            NdArray::from_vec(&sizes, items)?.as_dtype(dtype, &mut args.eval.meter)?
        }
        "array" | "asarray" => {
            let value = args.get(0, "object").unwrap_or(V::None);
            let dtype = args.dtype(1);
            let array = args.eval.as_array(&value, dtype)?;
            if matches!(value, V::Array(_)) && name == "array" {
                array.copy_keeping_order(&mut args.eval.meter)?
            } else {
                array
            }
        }
        "ascontiguousarray" => {
            let array = args.array(0, "a")?;
            if array.is_c_contiguous() { array } else { array.copy(&mut args.eval.meter)? }
        }
        "zeros" | "ones" | "empty" => {
            let shape = args.get(0, "shape").map_or(vec![], |value| value.ints());
            let dtype = args.dtype(1).unwrap_or(DType::Float64);
            let make = if name == "ones" { nd::ones } else { nd::zeros };
            make(&shape, dtype, &mut args.eval.meter)?
        }
        "full" => {
            let shape = args.get(0, "shape").map_or(vec![], |value| value.ints());
            let value = args.array(1, "fill_value")?;
            let dtype = args.dtype(2).unwrap_or(value.dtype());
            nd::full(&shape, &value.only()?, dtype, &mut args.eval.meter)?
        }
        "zeros_like" | "ones_like" => {
            let like = args.array(0, "a")?;
            let dtype = args.dtype(1).unwrap_or(like.dtype());
            let value = Scalar::Int64(i64::from(name == "ones_like"));
            nd::full_like(&like, &value, dtype, &mut args.eval.meter)?
        }
        "eye" => {
            let rows = args.int(0, "N", 0);
            let dtype = args.dtype(3).unwrap_or(DType::Float64);
            nd::eye(rows, args.int(1, "M", rows), args.int(2, "k", 0), dtype, &mut args.eval.meter)?
        }
        "tri" => {
            let rows = args.int(0, "N", 0);
            let dtype = args.dtype(3).unwrap_or(DType::Float64);
            nd::tri(rows, args.int(1, "M", rows), args.int(2, "k", 0), dtype, &mut args.eval.meter)?
        }
        "arange" => {
            let (start, stop) = if args.list.len() > 1 {
                (args.list[0].clone(), args.list[1].clone())
            } else {
                (V::Int(0), args.list[0].clone())
            };
            let step = args.get(2, "step").unwrap_or(V::Int(1));
            let dtype = args.dtype(3);
            match (&start, &stop, &step) {
                (V::Int(start), V::Int(stop), V::Int(step)) => {
                    nd::arange_int(*start, *stop, *step, dtype.unwrap_or(DType::Int64), &mut args.eval.meter)?
                }
                _ => nd::arange_float(
                    start.float(),
                    stop.float(),
                    step.float(),
                    dtype.unwrap_or(DType::Float64),
                    &mut args.eval.meter,
                )?,
            }
        }
        "linspace" => {
            let (start, stop) = (args.float(0, "start", 0.0), args.float(1, "stop", 0.0));
            let (count, endpoint) = (args.int(2, "num", 50), args.truth(3, "endpoint", true));
            let dtype = args.dtype(9).unwrap_or(DType::Float64);
            nd::linspace(start, stop, count, endpoint, dtype, &mut args.eval.meter)?.0
        }
        "logspace" => {
            let (start, stop) = (args.float(0, "start", 0.0), args.float(1, "stop", 0.0));
            let count = args.int(2, "num", 50);
            nd::logspace(start, stop, count, true, args.float(4, "base", 10.0), DType::Float64, &mut args.eval.meter)?
        }
        "meshgrid" => {
            let lists: Vec<NdArray> =
                (0..args.list.len()).map(|place| args.array(place, "x")).collect::<Result<_>>()?;
            let ij = args.text(9, "indexing", "xy") == "ij";
            let sparse = args.truth(9, "sparse", false);
            return Ok(Some(many(nd::meshgrid(&lists, ij, sparse, true, &mut args.eval.meter)?)));
        }
        "indices" => nd::indices(&args.list[0].ints(), DType::Int64, &mut args.eval.meter)?,
        "reshape" => {
            let array = args.array(0, "a")?;
            array.reshape(&args.list[1].ints(), &mut args.eval.meter)?
        }
        "ravel" => args.array(0, "a")?.ravel(&mut args.eval.meter)?,
        "transpose" => {
            let array = args.array(0, "a")?;
            array.transpose(args.get(1, "axes").map(|axes| axes.ints()).as_deref())?
        }
        "swapaxes" => args.array(0, "a")?.swapaxes(args.int(1, "axis1", 0), args.int(2, "axis2", 0))?,
        "moveaxis" => args.array(0, "a")?.moveaxis(&args.list[1].ints(), &args.list[2].ints())?,
        "squeeze" => {
            let array = args.array(0, "a")?;
            array.squeeze(args.axes(1).as_deref())?
        }
        "expand_dims" => args.array(0, "a")?.expand_dims(&args.list[1].ints())?,
        "broadcast_to" => {
            let shape: Vec<usize> = args.list[1].ints().iter().map(|size| *size as usize).collect();
            args.array(0, "a")?.broadcast_to(&shape)?
        }
        "broadcast_arrays" => {
            let arrays: Vec<NdArray> =
                (0..args.list.len()).map(|place| args.array(place, "x")).collect::<Result<_>>()?;
            return Ok(Some(many(nd::broadcast_arrays(&arrays)?)));
        }
        "diagonal" => {
            args.array(0, "a")?.diagonal(args.int(1, "offset", 0), args.int(2, "axis1", 0), args.int(3, "axis2", 1))?
        }
        "copy" => args.array(0, "a")?.copy_keeping_order(&mut args.eval.meter)?,
        "round" => {
            let array = args.array(0, "a")?;
            nd::round(&array, args.int(1, "decimals", 0), &mut args.eval.meter)?
        }
        "clip" => {
            let array = args.arg(0, "a")?;
            let low = if args.get(1, "a_min").is_some() { Some(args.arg(1, "a_min")?) } else { None };
            let high = if args.get(2, "a_max").is_some() { Some(args.arg(2, "a_max")?) } else { None };
            nd::clip(&array, low.as_ref(), high.as_ref(), None, &mut args.eval.meter)?
        }
        "where" if args.list.len() == 1 => {
            let array = args.array(0, "condition")?;
            return Ok(Some(many(nd::nonzero(&array, &mut args.eval.meter)?)));
        }
        "where" => {
            let (condition, yes, no) = (args.array(0, "c")?, args.arg(1, "x")?, args.arg(2, "y")?);
            nd::where_(&condition, &yes, &no, &mut args.eval.meter)?
        }
        "nonzero" => {
            let array = args.array(0, "a")?;
            return Ok(Some(many(nd::nonzero(&array, &mut args.eval.meter)?)));
        }
        "flatnonzero" => nd::flatnonzero(&args.array(0, "a")?, &mut args.eval.meter)?,
        "argwhere" => nd::argwhere(&args.array(0, "a")?, &mut args.eval.meter)?,
        "take" => {
            let (array, places) = (args.array(0, "a")?, args.array(1, "indices")?);
            let mode = args.text(9, "mode", "raise");
            nd::take(&array, &places, args.axis(2), &mode, &mut args.eval.meter)?
        }
        "take_along_axis" => {
            let (array, places) = (args.array(0, "a")?, args.array(1, "indices")?);
            nd::take_along_axis(&array, &places, args.last_axis(2), &mut args.eval.meter)?
        }
        "put_along_axis" => {
            let (array, places, values) = (args.array(0, "a")?, args.array(1, "indices")?, args.arg(2, "values")?);
            nd::put_along_axis(&array, &places, &values, args.axis(3), &mut args.eval.meter)?;
            return Ok(Some(V::None));
        }
        "put" => {
            let (array, places, values) = (args.array(0, "a")?, args.array(1, "indices")?, args.arg(2, "values")?);
            nd::put(&array, &places, &values, "raise", &mut args.eval.meter)?;
            return Ok(Some(V::None));
        }
        "compress" => {
            let (condition, array) = (args.array(0, "condition")?, args.array(1, "a")?);
            nd::compress(&condition, &array, args.axis(2), &mut args.eval.meter)?
        }
        "choose" => {
            let (which, choices) = (args.array(0, "a")?, args.arrays(1, "choices")?);
            nd::choose(&which, &choices, "raise", &mut args.eval.meter)?
        }
        "select" => {
            let conditions = args.arrays(0, "condlist")?;
            let Some(V::List(items)) = args.get(1, "choicelist") else { panic!("a list of choices") };
            let choices: Vec<Arg> = items.iter().map(|item| args.eval.arg(item)).collect::<Result<_>>()?;
            let default = if args.get(2, "default").is_some() { args.arg(2, "default")? } else { Arg::Int(0) };
            nd::select(&conditions, &choices, &default, &mut args.eval.meter)?
        }
        "repr" => {
            let array = args.array(0, "a")?;
            let options = options(args);
            return Ok(Some(V::Text(nd::array_repr(&array, &options, &mut args.eval.meter)?)));
        }
        "text" => {
            let array = args.array(0, "a")?;
            let options = options(args);
            return Ok(Some(V::Text(nd::array_str(&array, &options, &mut args.eval.meter)?)));
        }
        "scalar_repr" => return Ok(Some(V::Text(nd::scalar_repr(&args.array(0, "a")?.only()?)))),
        "scalar_str" => return Ok(Some(V::Text(args.array(0, "a")?.only()?.text()))),
        "truth" => return Ok(Some(V::Bool(args.array(0, "a")?.truth()?))),
        "index_of" => return Ok(Some(V::Int(args.array(0, "a")?.as_index()?))),
        "float_of" => return Ok(Some(V::Float(args.array(0, "a")?.scalar_without_axes()?.to_f64()?))),
        "result_type" => {
            let all: Vec<Arg> = (0..args.list.len())
                .map(|place| match &args.list[place] {
                    V::DType(dtype) => Ok(Arg::Array(nd::zeros(&[], *dtype, &mut args.eval.meter)?)),
                    _ => args.arg(place, "x"),
                })
                .collect::<Result<_>>()?;
            return Ok(Some(V::DType(nd::result_type(&all)?)));
        }
        "can_cast" => {
            let casting =
                Casting::from_name(&args.text(2, "casting", "safe")).ok_or_else(|| Error::value("casting"))?;
            return Ok(Some(V::Bool(args.list[0].dtype().can_cast(args.list[1].dtype(), casting))));
        }
        _ => return Ok(None),
    })))
}

fn options(args: &Args<'_>) -> PrintOptions {
    let mut options = PrintOptions::default();
    for (name, value) in &args.named {
        match name.as_str() {
            "precision" => options.precision = value.opt_int().map(|digits| digits as u32),
            "threshold" => options.threshold = value.opt_int().expect("an int") as u64,
            "edgeitems" => options.edgeitems = value.opt_int().expect("an int") as u32,
            "linewidth" => options.linewidth = value.opt_int().expect("an int") as u32,
            "suppress" => options.suppress = value.truth(),
            "sign" => options.sign = value.text().chars().next().expect("a sign"),
            "floatmode" => {
                options.floatmode = match value.text().as_str() {
                    "fixed" => nd::FloatMode::Fixed,
                    "unique" => nd::FloatMode::Unique,
                    "maxprec" => nd::FloatMode::MaxPrec,
                    _ => nd::FloatMode::MaxPrecEqual,
                }
            }
            other => panic!("no print option {other}"),
        }
    }
    options
}

fn more(name: &str, args: &mut Args<'_>) -> Result<Option<V>> {
    Ok(Some(V::Array(match name {
        "matmul" | "dot" | "inner" | "vdot" | "outer" | "kron" | "cross" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "b")?);
            let product = match name {
                "matmul" => nd::matmul,
                "dot" => nd::dot,
                "inner" => nd::inner,
                "vdot" => nd::vdot,
                "outer" => nd::outer_product,
                "kron" => nd::kron,
                _ => nd::cross,
            };
            product(&left, &right, &mut args.eval.meter)?
        }
        "tensordot" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "b")?);
            let (left_axes, right_axes) = match args.get(2, "axes") {
                Some(V::Tuple(pair)) => (pair[0].ints(), pair[1].ints()),
                other => {
                    let count = other.map_or(2, |value| value.opt_int().expect("an int"));
                    ((-count..0).collect(), (0..count).collect())
                }
            };
            nd::tensordot(&left, &right, &left_axes, &right_axes, &mut args.eval.meter)?
        }
        "einsum" => {
            let operands: Vec<NdArray> =
                (1..args.list.len()).map(|place| args.array(place, "x")).collect::<Result<_>>()?;
            nd::einsum(&args.text(0, "subscripts", ""), &operands, &mut args.eval.meter)?
        }
        "trace" => {
            let array = args.array(0, "a")?;
            nd::trace(&array, args.int(1, "offset", 0), 0, 1, None, &mut args.eval.meter)?
        }
        "concatenate" => {
            let arrays = args.arrays(0, "arrays")?;
            let axis =
                if matches!(args.named.get("axis"), Some(V::None)) { None } else { Some(args.int(1, "axis", 0)) };
            nd::concatenate(&arrays, axis, None, &mut args.eval.meter)?
        }
        "stack" => {
            let arrays = args.arrays(0, "arrays")?;
            nd::stack(&arrays, args.int(1, "axis", 0), &mut args.eval.meter)?
        }
        "vstack" | "hstack" | "dstack" | "column_stack" => {
            let arrays = args.arrays(0, "arrays")?;
            let join = match name {
                "vstack" => nd::vstack,
                "hstack" => nd::hstack,
                "dstack" => nd::dstack,
                _ => nd::column_stack,
            };
            join(&arrays, &mut args.eval.meter)?
        }
        "atleast_1d" => nd::atleast_1d(&args.array(0, "a")?)?,
        "atleast_2d" => nd::atleast_2d(&args.array(0, "a")?)?,
        "atleast_3d" => nd::atleast_3d(&args.array(0, "a")?)?,
        "split" | "array_split" | "vsplit" | "hsplit" | "dsplit" => {
            let array = args.array(0, "a")?;
            let axis = match name {
                "vsplit" => 0,
                "hsplit" => i64::from(array.ndim() > 1),
                "dsplit" => 2,
                _ => args.int(2, "axis", 0),
            };
            let parts = match args.get(1, "indices") {
                Some(V::Int(count)) => nd::split_in(&array, count, axis, name != "array_split", &mut args.eval.meter)?,
                Some(places) => nd::split_at(&array, &places.ints(), axis)?,
                None => panic!("places to split at"),
            };
            return Ok(Some(many(parts)));
        }
        "tile" => {
            let array = args.array(0, "a")?;
            nd::tile(&array, &args.list[1].ints(), &mut args.eval.meter)?
        }
        "repeat" => {
            let (array, counts) = (args.array(0, "a")?, args.array(1, "repeats")?);
            nd::repeat(&array, &counts, args.axis(2), &mut args.eval.meter)?
        }
        "pad" => {
            let array = args.array(0, "a")?;
            let pair = |value: &V| match value {
                V::Int(width) => (*width, *width),
                other => (other.ints()[0], other.ints()[1]),
            };
            let widths: Vec<(i64, i64)> = match &args.list[1] {
                V::Tuple(items) if matches!(items.first(), Some(V::Tuple(_))) => items.iter().map(pair).collect(),
                other => vec![pair(other); array.ndim()],
            };
            let mode = match args.text(2, "mode", "constant").as_str() {
                "constant" => nd::PadMode::Constant,
                "edge" => nd::PadMode::Edge,
                "reflect" => nd::PadMode::Reflect,
                "symmetric" => nd::PadMode::Symmetric,
                _ => nd::PadMode::Wrap,
            };
            let constant = Scalar::Int64(args.int(9, "constant_values", 0));
            nd::pad(&array, &widths, mode, &constant, &mut args.eval.meter)?
        }
        "flip" => {
            let array = args.array(0, "a")?;
            nd::flip(&array, args.axes(1).as_deref())?
        }
        "fliplr" => nd::flip(&args.array(0, "a")?, Some(&[1]))?,
        "flipud" => nd::flip(&args.array(0, "a")?, Some(&[0]))?,
        "rot90" => {
            let array = args.array(0, "a")?;
            let axes = args.get(2, "axes").map_or(vec![0, 1], |value| value.ints());
            nd::rot90(&array, args.int(1, "k", 1), &axes)?
        }
        "roll" => {
            let array = args.array(0, "a")?;
            let shifts = args.list[1].ints();
            nd::roll(&array, &shifts, args.axes(2).as_deref(), &mut args.eval.meter)?
        }
        "append" => {
            let (array, values) = (args.array(0, "a")?, args.array(1, "values")?);
            nd::append(&array, &values, args.axis(2), &mut args.eval.meter)?
        }
        "delete" => {
            let array = args.array(0, "a")?;
            let places = args.eval.index(&args.list[1].clone())?.remove(0);
            nd::delete(&array, &places, args.axis(2), &mut args.eval.meter)?
        }
        "insert" => {
            let array = args.array(0, "a")?;
            let places = args.eval.index(&args.list[1].clone())?.remove(0);
            let values = args.arg(2, "values")?;
            nd::insert(&array, &places, &values, args.axis(3), &mut args.eval.meter)?
        }
        "diag" => {
            let array = args.array(0, "a")?;
            nd::diag(&array, args.int(1, "k", 0), &mut args.eval.meter)?
        }
        "triu" | "tril" => {
            let array = args.array(0, "a")?;
            nd::triangle(&array, args.int(1, "k", 0), name == "triu", &mut args.eval.meter)?
        }
        _ => return Ok(None),
    })))
}

fn statistics(name: &str, args: &mut Args<'_>) -> Result<Option<V>> {
    if let Some(found) = order(name, args)? {
        return Ok(Some(found));
    }
    let along_all = |args: &Args<'_>| args.axes(1);
    Ok(Some(V::Array(match name {
        "median" | "nanmedian" => {
            let (array, axes) = (args.array(0, "a")?, along_all(args));
            let along = along(args, &axes, &None, 99);
            nd::median(&array, &along, name == "nanmedian", &mut args.eval.meter)?
        }
        "quantile" | "percentile" => {
            let (array, mut q) = (args.array(0, "a")?, args.array(1, "q")?);
            if name == "percentile" {
                q = nd::call(Ufunc::Divide, &[q.into(), Arg::Float(100.0)], &Call::default(), &mut args.eval.meter)?;
            }
            let (axes, method) = (args.axes(2), args.text(9, "method", "linear"));
            let along = along(args, &axes, &None, 99);
            nd::quantile(&array, &q, &along, &method, false, &mut args.eval.meter)?
        }
        "average" => {
            let (array, weights, axes) = (args.array(0, "a")?, args.opt_array(2, "weights")?, args.axes(1));
            let keepdims = args.truth(9, "keepdims", false);
            let (average, total) =
                nd::average(&array, axes.as_deref(), weights.as_ref(), keepdims, &mut args.eval.meter)?;
            if args.truth(9, "returned", false) {
                return Ok(Some(many(vec![average, total])));
            }
            average
        }
        "nansum" | "nanprod" | "nanmean" | "nanmin" | "nanmax" | "nanvar" | "nanstd" => {
            let (array, axes) = (args.array(0, "a")?, args.axes(1));
            let along = along(args, &axes, &None, 99);
            let ddof = args.named.get("ddof").map_or(0.0, V::float);
            let meter = &mut args.eval.meter;
            match name {
                "nansum" => nd::nansum(&array, &along, meter)?,
                "nanprod" => nd::nanprod(&array, &along, meter)?,
                "nanmean" => nd::nanmean(&array, &along, meter)?,
                "nanmin" => nd::nanmin(&array, &along, meter)?,
                "nanmax" => nd::nanmax(&array, &along, meter)?,
                "nanvar" => nd::nanvar(&array, &along, ddof, meter)?,
                _ => nd::nanstd(&array, &along, ddof, meter)?,
            }
        }
        "nanargmax" | "nanargmin" => {
            let array = args.array(0, "a")?;
            nd::nanarg(&array, args.axis(1), false, name == "nanargmax", &mut args.eval.meter)?
        }
        "nan_to_num" => {
            let array = args.array(0, "x")?;
            let limit = |name: &str| args.named.get(name).map(V::float);
            let (nan, most, least) = (limit("nan").unwrap_or(0.0), limit("posinf"), limit("neginf"));
            nd::nan_to_num(&array, nan, most, least, &mut args.eval.meter)?
        }
        "cov" | "corrcoef" => {
            let (array, more) = (args.array(0, "m")?, args.opt_array(1, "y")?);
            let rowvar = args.truth(2, "rowvar", true);
            if name == "cov" {
                let ddof = args.named.get("ddof").map_or(1.0, V::float);
                nd::cov(&array, more.as_ref(), rowvar, ddof, &mut args.eval.meter)?
            } else {
                nd::corrcoef(&array, more.as_ref(), rowvar, &mut args.eval.meter)?
            }
        }
        "bincount" => {
            let (array, weights) = (args.array(0, "x")?, args.opt_array(1, "weights")?);
            nd::bincount(&array, weights.as_ref(), args.int(2, "minlength", 0), &mut args.eval.meter)?
        }
        "histogram" => {
            let array = args.array(0, "a")?;
            let bins = match args.get(1, "bins") {
                None => nd::Bins::Count(10),
                Some(V::Int(count)) => nd::Bins::Count(count),
                Some(edges) => nd::Bins::Edges(args.eval.as_array(&edges, None)?),
            };
            let range = args.named.get("range").map(|value| match value {
                V::Tuple(ends) => (ends[0].float(), ends[1].float()),
                other => panic!("a range: {other:?}"),
            });
            let weights = args.opt_array(9, "weights")?;
            let density = args.truth(9, "density", false);
            let (counts, edges) = nd::histogram(&array, &bins, range, weights.as_ref(), density, &mut args.eval.meter)?;
            return Ok(Some(many(vec![counts, edges])));
        }
        "isclose" | "allclose" => {
            let (left, right) = (args.arg(0, "a")?, args.arg(1, "b")?);
            let (rtol, atol) = (args.float(2, "rtol", 1e-5), args.float(3, "atol", 1e-8));
            let equal_nan = args.truth(4, "equal_nan", false);
            if name == "allclose" {
                let close = nd::allclose(&left, &right, rtol, atol, equal_nan, &mut args.eval.meter)?;
                return Ok(Some(V::Bool(close)));
            }
            nd::isclose(&left, &right, rtol, atol, equal_nan, &mut args.eval.meter)?
        }
        "array_equal" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "b")?);
            let equal_nan = args.truth(2, "equal_nan", false);
            return Ok(Some(V::Bool(nd::array_equal(&left, &right, equal_nan, &mut args.eval.meter)?)));
        }
        "array_equiv" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "b")?);
            return Ok(Some(V::Bool(nd::array_equiv(&left, &right, &mut args.eval.meter)?)));
        }
        "convolve" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "v")?);
            let overlap = nd::Overlap::from_name(&args.text(2, "mode", "full"))?;
            nd::convolve(&left, &right, overlap, &mut args.eval.meter)?
        }
        "interp" => {
            let (x, points, values) = (args.array(0, "x")?, args.array(1, "xp")?, args.array(2, "fp")?);
            let end = |name: &str| args.named.get(name).map(V::float);
            let (left, right) = (end("left"), end("right"));
            nd::interp(&x, &points, &values, left, right, &mut args.eval.meter)?
        }
        "polyval" => {
            let (coefficients, x) = (args.array(0, "p")?, args.arg(1, "x")?);
            nd::polyval(&coefficients, &x, &mut args.eval.meter)?
        }
        "polyfit" => {
            let (x, y) = (args.array(0, "x")?, args.array(1, "y")?);
            nd::polyfit(&x, &y, args.int(2, "deg", 1), &mut args.eval.meter)?
        }
        "trapezoid" => {
            let y = args.array(0, "y")?;
            nd::trapezoid(&y, args.named.get("dx").map_or(1.0, V::float), &mut args.eval.meter)?
        }
        _ => return Ok(None),
    })))
}

fn order(name: &str, args: &mut Args<'_>) -> Result<Option<V>> {
    Ok(Some(V::Array(match name {
        "sort" | "argsort" => {
            let array = args.array(0, "a")?;
            nd::check_sort_kind(&args.text(2, "kind", "quicksort"))?;
            let function = if name == "sort" { nd::sort } else { nd::argsort };
            function(&array, args.last_axis(1), &mut args.eval.meter)?
        }
        "lexsort" => {
            let keys = args.arrays(0, "keys")?;
            nd::lexsort(&keys, args.int(1, "axis", -1), &mut args.eval.meter)?
        }
        "partition" | "argpartition" => {
            let (array, kth) = (args.array(0, "a")?, args.list[1].ints());
            let function = if name == "partition" { nd::partition } else { nd::argpartition };
            function(&array, &kth, args.last_axis(2), &mut args.eval.meter)?
        }
        "searchsorted" => {
            let (list, values) = (args.array(0, "a")?, args.array(1, "v")?);
            let (right, sorter) = (nd::search_side(&args.text(2, "side", "left"))?, args.opt_array(3, "sorter")?);
            nd::searchsorted(&list, &values, right, sorter.as_ref(), &mut args.eval.meter)?
        }
        "digitize" => {
            let (values, bins) = (args.array(0, "x")?, args.array(1, "bins")?);
            nd::digitize(&values, &bins, args.truth(2, "right", false), &mut args.eval.meter)?
        }
        "unique" => {
            let array = args.array(0, "a")?;
            let found = nd::unique(&array, &mut args.eval.meter)?;
            let mut all = vec![found.values];
            for (wanted, array) in
                [("return_index", found.index), ("return_inverse", found.inverse), ("return_counts", found.counts)]
            {
                if args.named.get(wanted).is_some_and(V::truth) {
                    all.push(array);
                }
            }
            return Ok(Some(many(all)));
        }
        "isin" => {
            let (elements, others) = (args.array(0, "element")?, args.array(1, "test_elements")?);
            nd::isin(&elements, &others, &mut args.eval.meter)?
        }
        "intersect1d" | "union1d" | "setdiff1d" | "setxor1d" => {
            let (left, right) = (args.array(0, "a")?, args.array(1, "b")?);
            let operation = match name {
                "intersect1d" => nd::SetOperation::Intersection,
                "union1d" => nd::SetOperation::Union,
                "setdiff1d" => nd::SetOperation::Difference,
                _ => nd::SetOperation::Exclusive,
            };
            nd::set_operation(operation, &left, &right, &mut args.eval.meter)?
        }
        _ => return Ok(None),
    })))
}
